import type { Package } from './package';
import { Part, officeType } from './package';
import { el, txt } from './xml';

export interface Properties {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly slides: number;
  /** By name, in a person's words. */
  readonly custom: readonly (readonly [name: string, value: string])[];
}

/** What programs and archives read about the file without opening it. */
export function addProperties(file: Package, said: Properties): void {
  const core = new Part(
    'docProps/core.xml',
    'application/vnd.openxmlformats-package.core-properties+xml',
  );
  const app = new Part('docProps/app.xml', officeType('extended-properties'));
  const custom = new Part('docProps/custom.xml', officeType('custom-properties'));
  file.root.relate('core', core);
  file.root.relate('extended-properties', app);
  file.root.relate('custom-properties', custom);
  const when = (name: string) =>
    el(name, { 'xsi:type': 'dcterms:W3CDTF' }, txt(`${said.date}T00:00:00Z`));
  file.add(
    core,
    el(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      el('dc:title', {}, txt(said.title)),
      el('dc:subject', {}, txt(said.subject)),
      el('dc:creator', {}, txt(said.creator)),
      el('dc:description', {}, txt(said.description)),
      el('cp:lastModifiedBy', {}, txt(said.creator)),
      el('cp:revision', {}, txt('1')),
      when('dcterms:created'),
      when('dcterms:modified'),
      el('dc:language', {}, txt(said.language)),
    ),
  );
  file.add(
    app,
    el(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
      el('Slides', {}, txt(String(said.slides))),
      el('Notes', {}, txt(String(said.slides))),
      el('Application', {}, txt('Transition Atlas')),
    ),
  );
  file.add(
    custom,
    el(
      'Properties',
      {
        xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
        'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
      },
      said.custom.map(([name, value], index) =>
        el(
          'property',
          { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: index + 2, name },
          el('vt:lpwstr', {}, txt(value)),
        ),
      ),
    ),
  );
}
