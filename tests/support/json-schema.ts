/** What JSON is not as a JSON Schema says. Knows the keywords that our schemas use, and refuses others. */

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Schema = Readonly<Record<string, Json>>;

const NOTES = ['$schema', '$id', 'title', 'description', 'properties'];

/** A line for each fault, with where it is: `pilots[3].grant: no number`. Empty where all is right. */
export function faultsOf(schema: Schema, json: Json, at = ''): string[] {
  return Object.entries(schema).flatMap(([keyword, wanted]) => {
    if (NOTES.includes(keyword)) return [];
    const rule = RULES[keyword];
    if (!rule) throw new Error(`${at}: the keyword ${keyword} is not known here`);
    return rule(wanted, json, at, schema);
  });
}

type Rule = (wanted: Json, json: Json, at: string, schema: Schema) => string[];

const faultWhen = (wrong: boolean, at: string, what: string) => (wrong ? [`${at}: ${what}`] : []);
const isObject = (json: Json): json is { readonly [key: string]: Json } =>
  typeof json === 'object' && json !== null && !Array.isArray(json);
const propertiesOf = ({ properties = {} }: Schema) => properties as Record<string, Schema>;

const RULES: Readonly<Record<string, Rule>> = {
  type: (wanted, json, at, schema) => [
    ...faultWhen(![wanted].flat().some((type) => isOf(type as string, json)), at, `no ${wanted}`),
    ...(isObject(json)
      ? Object.entries(propertiesOf(schema)).flatMap(([key, one]) =>
          Object.hasOwn(json, key) ? faultsOf(one, json[key]!, `${at}.${key}`) : [],
        )
      : []),
  ],
  enum: (wanted, json, at) =>
    faultWhen(!(wanted as Json[]).includes(json), at, `none of ${JSON.stringify(wanted)}`),
  const: (wanted, json, at) => faultWhen(json !== wanted, at, `not ${wanted}`),
  pattern: (wanted, json, at) =>
    faultWhen(
      typeof json === 'string' && !new RegExp(wanted as string, 'u').test(json),
      at,
      `not as ${wanted}`,
    ),
  minLength: (wanted, json, at) =>
    faultWhen(typeof json === 'string' && json.length < Number(wanted), at, 'too short'),
  minimum: (wanted, json, at) =>
    faultWhen(typeof json === 'number' && json < Number(wanted), at, `below ${wanted}`),
  minItems: (wanted, json, at) =>
    faultWhen(Array.isArray(json) && json.length < Number(wanted), at, 'too few'),
  items: (wanted, json, at) =>
    Array.isArray(json)
      ? json.flatMap((one: Json, index) => faultsOf(wanted as Schema, one, `${at}[${index}]`))
      : [],
  required: (wanted, json, at) =>
    (wanted as string[])
      .filter((key) => isObject(json) && !Object.hasOwn(json, key))
      .map((key) => `${at}.${key}: missing`),
  propertyNames: (wanted, json, at) =>
    isObject(json)
      ? Object.keys(json).flatMap((key) => faultsOf(wanted as Schema, key, `${at}.${key}`))
      : [],
  additionalProperties: (wanted, json, at, schema) =>
    isObject(json)
      ? Object.entries(json)
          .filter(([key]) => !Object.hasOwn(propertiesOf(schema), key))
          .flatMap(([key, one]) =>
            wanted === false
              ? [`${at}.${key}: not known`]
              : faultsOf(wanted as Schema, one, `${at}.${key}`),
          )
      : [],
  anyOf: (wanted, json, at) => {
    const ways = (wanted as Schema[]).map((one) => faultsOf(one, json, at));
    return ways.some((faults) => faults.length === 0) ? [] : ways.flat();
  },
};

function isOf(type: string, json: Json): boolean {
  if (type === 'null') return json === null;
  if (type === 'array') return Array.isArray(json);
  if (type === 'object') return isObject(json);
  if (type === 'integer') return Number.isInteger(json);
  return typeof json === type;
}
