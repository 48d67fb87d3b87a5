import { parseSync, Visitor } from 'vite';

/** One import, re-export, dynamic import or `import()` type of a file. */
export interface Import {
  readonly from: string;
  readonly to: string;
  /** Nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

/** One name a file offers: its own, or passed on from `from`. */
export interface Export {
  readonly name: string;
  readonly from?: string;
  /** The name it has there; absent for `export *`. */
  readonly original?: string;
}

/** What the house rules look at in one file. */
export interface Source {
  readonly path: string;
  readonly imports: readonly Import[];
  readonly exports: readonly Export[];
  /** Names used at run time, `process` or `JSON.parse`, wherever they come from. */
  readonly uses: ReadonlySet<string>;
  readonly doubleCasts: number;
  readonly comments: readonly string[];
  /** The JSDoc before each declaration of the file's top level. */
  readonly docs: ReadonlyMap<string, string>;
}

type Parsed = ReturnType<typeof parseSync>;

/** Reads a TypeScript file with the parser that vitest brings, since TypeScript 7 has none for programs yet. */
export function readSource(path: string, text: string): Source {
  const parsed = parseSync(path, text);
  if (parsed.errors.length > 0) throw new Error(`${path}: ${parsed.errors[0]?.message}`);
  return {
    path,
    imports: [...staticImports(path, text, parsed), ...otherImports(path, text, parsed)],
    exports: exportsOf(parsed),
    ...usesOf(parsed),
    comments: parsed.comments.map((comment) => comment.value),
    docs: docsOf(text, parsed),
  };
}

function staticImports(path: string, text: string, { module }: Parsed): Import[] {
  // Of `import { type A }` an empty import is left at run time, of `import type { A }` nothing.
  const typeOnly = (start: number): boolean => /^(import|export)\s+type\b/.test(text.slice(start, start + 20));
  return [
    ...module.staticImports.map(({ moduleRequest, start }) => ({
      from: path,
      to: moduleRequest.value,
      typeOnly: typeOnly(start),
    })),
    ...module.staticExports.flatMap(({ entries, start }) => {
      const passedOn = entries.find(({ moduleRequest }) => moduleRequest)?.moduleRequest;
      return passedOn ? [{ from: path, to: passedOn.value, typeOnly: typeOnly(start) }] : [];
    }),
  ];
}

function otherImports(path: string, text: string, { program, module }: Parsed): Import[] {
  const written = (start: number, end: number): string => text.slice(start, end).replace(/^(['"`])(.*)\1$/s, '$2');
  const imports: Import[] = module.dynamicImports.map(({ moduleRequest }) => ({
    from: path,
    to: written(moduleRequest.start, moduleRequest.end),
    typeOnly: false,
  }));
  new Visitor({
    TSImportType: ({ source }) => void imports.push({ from: path, to: source.value, typeOnly: true }),
  }).visit(program);
  return imports;
}

function exportsOf({ module }: Parsed): Export[] {
  return module.staticExports.flatMap(({ entries }) =>
    entries.map(({ exportName, importName, localName, moduleRequest }) => ({
      name: exportName.name ?? '*',
      ...(moduleRequest && { from: moduleRequest.value }),
      ...((importName.name ?? localName.name) && { original: importName.name ?? localName.name ?? '' }),
    })),
  );
}

function usesOf({ program }: Parsed): { uses: Set<string>; doubleCasts: number } {
  const uses = new Set<string>();
  const notUses = new Set<unknown>();
  let doubleCasts = 0;
  new Visitor({
    MemberExpression(node) {
      if (node.computed) return;
      notUses.add(node.property);
      if (node.object.type !== 'Identifier') return;
      notUses.add(node.object);
      uses.add(`${node.object.name}.${node.property.name}`);
    },
    Property: (node) => void (node.computed || node.shorthand || notUses.add(node.key)),
    TSTypeReference: (node) => void notUses.add(node.typeName),
    TSTypeQuery: (node) => void notUses.add(node.exprName),
    TSAsExpression({ expression }) {
      if (expression.type === 'TSAsExpression' && expression.typeAnnotation.type === 'TSUnknownKeyword')
        doubleCasts += 1;
    },
    Identifier: (node) => void (notUses.has(node) || uses.add(node.name)),
  }).visit(program);
  return { uses, doubleCasts };
}

function docsOf(text: string, { program, comments }: Parsed): Map<string, string> {
  const docs = new Map<string, string>();
  for (const statement of program.body) {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    const doc = comments.findLast(
      ({ type, value, end }) =>
        type === 'Block' &&
        value.startsWith('*') &&
        end <= statement.start &&
        text.slice(end, statement.start).trim() === '',
    );
    if (declaration === null || doc === undefined) continue;
    for (const name of namesOf(declaration)) docs.set(name, doc.value.replaceAll(/^\s*\*+ ?/gm, '').trim());
  }
  return docs;
}

function namesOf(declaration: Parsed['program']['body'][number]): string[] {
  if (declaration.type === 'VariableDeclaration') {
    return declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
  }
  return 'id' in declaration && declaration.id?.type === 'Identifier' ? [declaration.id.name] : [];
}
