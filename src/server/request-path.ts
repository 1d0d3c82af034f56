/** What a request asks for. */
export interface RequestPath {
  /** Decoded, begins with one slash, has no empty, `.` or `..` part. */
  path: string;
  /** As it came, without the question mark; '' when there is none. */
  query: string;
}

/** Slashes and backslashes in disguise, control characters: addresses that mean one thing here and another elsewhere. */
const DISGUISED = /%2f|%5c|\\/i;
// eslint-disable-next-line no-control-regex -- control characters are what we look for
const CONTROL = /[\u0000-\u001f\u007f]/;

/**
 * Reads the target of a request (RFC 9112, 3.2.1).
 * @param target as it stands in the request line
 * @returns undefined for everything that is no plain address of a page: nothing of ours can be meant.
 */
export function requestPath(target: string): RequestPath | undefined {
  const mark = target.indexOf('?');
  const raw = mark === -1 ? target : target.slice(0, mark);
  if (!raw.startsWith('/') || DISGUISED.test(raw)) return undefined;
  const path = decoded(raw);
  if (path === undefined || CONTROL.test(path)) return undefined;
  const parts = path.slice(1).split('/');
  const last = parts.pop();
  if (last === '.' || last === '..' || parts.some((part) => part === '' || part === '.' || part === '..'))
    return undefined;
  return { path, query: mark === -1 ? '' : target.slice(mark + 1) };
}

/** A path as it stands in a `Location` header. The path begins with exactly one slash, so the answer stays on our host. */
export const encodedPath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

function decoded(raw: string): string | undefined {
  try {
    return decodeURIComponent(raw);
  } catch {
    return undefined;
  }
}
