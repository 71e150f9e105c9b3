import { expect, test } from "vitest";
import { z } from "zod";
import { Plan } from "../../src/model/plan.ts";

type Node = {
  description?: string;
  $ref?: string;
  properties?: Record<string, Node>;
  items?: Node;
  anyOf?: Node[];
  oneOf?: Node[];
  $defs?: Record<string, Node>;
};

const schema = z.toJSONSchema(Plan) as Node;

/** A field is described where it stands, or by the one type it has. */
function isDescribed({ description, $ref, anyOf = [] }: Node): boolean {
  const named = [$ref, ...anyOf.map((option) => option.$ref)].find((ref) => ref !== undefined);
  const type = named === undefined ? undefined : schema.$defs?.[named.replace("#/$defs/", "")];
  return (description ?? type?.description) !== undefined;
}

function undescribed(path: string, node: Node): string[] {
  const { properties = {}, items, anyOf = [], oneOf = [] } = node;
  return [
    ...Object.entries(properties).flatMap(([name, field]) => [
      ...(isDescribed(field) ? [] : [`${path}.${name}`]),
      ...undescribed(`${path}.${name}`, field),
    ]),
    ...[...(items ? [items] : []), ...anyOf, ...oneOf].flatMap((part) => undescribed(path, part)),
  ];
}

test("every field of the schema says what it means", () => {
  const types = Object.entries({ Plan: schema, ...schema.$defs });
  expect(types.length).toBeGreaterThan(20);
  expect(types.filter(([, { description }]) => description === undefined).map(([name]) => name)).toEqual([]);
  expect(types.flatMap(([name, type]) => undescribed(name, type))).toEqual([]);
});
