/** The package ships no types. */
declare module 'vt-pbf' {
  export function fromGeojsonVt(
    layers: Record<string, object>,
    options: { version: 1 | 2; extent: number },
  ): Uint8Array<ArrayBuffer>;
}
