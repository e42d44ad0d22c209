import { zipSync, type Zippable } from 'fflate';
import { el, xmlFile, type Xml } from './xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A file of the package, and what it points to. */
export class Part {
  readonly #relations: Part[] = [];

  /**
   * @param path from the root of the package, without a leading stroke
   * @param kind what it is, `presentationml.slide`: its content type, and by the end of it how others
   *   point to it. A package in the package has none.
   */
  constructor(
    readonly path: string,
    readonly kind: string,
  ) {}

  /** Points to another part; answers the id by which the part's XML names it. */
  relate(target: Part): string {
    const known = this.#relations.findIndex(({ path }) => path === target.path);
    return `rId${known < 0 ? this.#relations.push(target) : known + 1}`;
  }

  /** The part's relationships as a file; null for none. */
  relations(): Xml | null {
    if (this.#relations.length === 0) return null;
    return el(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      this.#relations.map(({ path, kind }, index) =>
        el('Relationship', {
          Id: `rId${index + 1}`,
          Type: relationTo(kind),
          Target: pathFrom(this.path, path),
        }),
      ),
    );
  }
}

/** The one kind of part that is the package's own and not of Office. */
const CORE = 'core-properties';

const typeOf = (kind: string): string =>
  `application/vnd.openxmlformats-${kind === CORE ? 'package' : 'officedocument'}.${kind}+xml`;

function relationTo(kind: string): string {
  if (kind === CORE) return `${PACKAGE}/relationships/metadata/${kind}`;
  if (kind === '') return `${OFFICE}/package`;
  return `${OFFICE}/${kind.endsWith('.main') ? 'officeDocument' : kind.split('.').at(-1)}`;
}

/** The way from one part to another, relative as some programs insist. */
function pathFrom(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  while (here.length > 0 && here[0] === there[0]) {
    here.shift();
    there.shift();
  }
  return [...here.map(() => '..'), ...there].join('/');
}

/**
 * An Office Open XML package. Content types and relationships follow from the parts that were added,
 * so none can be named that is not there.
 */
export class Package {
  readonly root = new Part('', '');
  readonly #parts: { readonly part: Part; readonly data: string | Uint8Array }[] = [];

  add(part: Part, data: Xml | Uint8Array): Part {
    this.#parts.push({ part, data: typeof data === 'string' ? xmlFile(data) : data });
    return part;
  }

  /**
   * The package as bytes, the same for the same parts wherever it is made.
   * @param date `YYYY-MM-DD`, written as every file's time
   */
  zip(date: string): Uint8Array {
    const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
    const files: Zippable = {};
    const put = (path: string, data: string | Uint8Array) => {
      // What is zipped already is not zipped twice.
      const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
      files[path] = [bytes, { level: typeof data === 'string' ? 6 : 0 }];
    };
    put('[Content_Types].xml', xmlFile(this.#contentTypes()));
    for (const { part, data } of [{ part: this.root, data: null }, ...this.#parts]) {
      if (data !== null) put(part.path, data);
      const relations = part.relations();
      if (!relations) continue;
      const at = part.path.lastIndexOf('/') + 1;
      const path = `${part.path.slice(0, at)}_rels/${part.path.slice(at)}.rels`;
      put(path, xmlFile(relations));
    }
    // A zip's time has no zone: it is written as this device's clock would show it.
    return zipSync(files, { mtime: new Date(year, month - 1, day) });
  }

  #contentTypes(): Xml {
    const workbooks = this.#parts.some(({ part }) => part.path.endsWith('.xlsx'));
    return el(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      el('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      el('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      workbooks
        ? el('Default', {
            Extension: 'xlsx',
            ContentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          })
        : null,
      this.#parts
        .filter(({ part }) => part.kind !== '')
        .map(({ part: { path, kind } }) =>
          el('Override', { PartName: `/${path}`, ContentType: typeOf(kind) }),
        ),
    );
  }
}
