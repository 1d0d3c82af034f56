import { z } from 'zod';

/** What a schema says about one field. */
export interface FieldMeta {
  /** German sentence on the field. */
  description?: string;
  /** A right value; absent where none can be shown. */
  example?: unknown;
  /** Names of the fields inside, when it is a group. */
  keys: string[];
}

type Schema = z.core.$ZodType;

/** A schema and what it wraps (optional, default, pipe), from outside in. */
function layers(schema: Schema): Schema[] {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNullable
  ) {
    return [schema, ...layers(schema.unwrap())];
  }
  return schema instanceof z.ZodPipe ? [schema, ...layers(schema.in)] : [schema];
}

const core = (schema: Schema): Schema => layers(schema).at(-1) ?? schema;

function child(schema: Schema, key: string): Schema | undefined {
  const inner = core(schema);
  if (inner instanceof z.ZodObject) return Object.entries<Schema>(inner.shape).find(([name]) => name === key)?.[1];
  if (inner instanceof z.ZodArray) return inner.element;
  if (inner instanceof z.ZodTuple) return inner.def.items[Number(key)];
  if (inner instanceof z.ZodRecord) return inner.valueType;
  if (inner instanceof z.ZodUnion)
    return inner.options.map((option) => child(option, key)).find((found) => found !== undefined);
  return undefined;
}

function described(schema: Schema): { description?: string; examples?: unknown } {
  const metas = layers(schema).map((layer) => z.globalRegistry.get(layer) ?? {});
  const { description } = metas.find((meta) => meta.description !== undefined) ?? {};
  const { examples } = metas.find((meta) => meta.examples !== undefined) ?? {};
  return { ...(description === undefined ? {} : { description }), ...(examples === undefined ? {} : { examples }) };
}

const optional = (schema: Schema): boolean => schema._zod.optin !== undefined;

/** The example of a schema, or the smallest right value made of the examples of its duty fields. */
function exampleOf(schema: Schema): unknown {
  const { examples } = described(schema);
  if (Array.isArray(examples) && examples.length > 0) return examples[0];
  const inner = core(schema);
  if (inner instanceof z.ZodObject) {
    const fields = Object.entries<Schema>(inner.shape);
    const duties = fields.filter(([, field]) => !optional(field));
    // A group of which nothing is a duty is shown by its first field.
    return Object.fromEntries(
      (duties.length > 0 ? duties : fields.slice(0, 1)).map(([key, field]) => [key, exampleOf(field)]),
    );
  }
  if (inner instanceof z.ZodArray) return [exampleOf(inner.element)];
  return undefined;
}

/** Looks a field up by its dotted path; undefined where the schema knows no such field. */
export function fieldMeta(root: Schema, field: string): FieldMeta | undefined {
  let schema: Schema | undefined = root;
  for (const key of field === '' ? [] : field.split('.')) schema = schema && child(schema, key);
  if (schema === undefined) return undefined;
  const inner = core(schema);
  const { description } = described(schema);
  const example = exampleOf(schema);
  return {
    ...(description === undefined ? {} : { description }),
    ...(example === undefined ? {} : { example }),
    keys: inner instanceof z.ZodObject ? Object.keys(inner.shape) : [],
  };
}
