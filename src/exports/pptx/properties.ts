import { Part, type Package } from './package';
import { txt, xml } from './xml';

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
  const when = xml` xsi:type="dcterms:W3CDTF">${txt(said.date)}T00:00:00Z`;
  const core = file.add(
    new Part('docProps/core.xml', 'core-properties'),
    xml`
    <cp:coreProperties
      xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
      xmlns:dc="http://purl.org/dc/elements/1.1/"
      xmlns:dcterms="http://purl.org/dc/terms/"
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
      <dc:title>${txt(said.title)}</dc:title>
      <dc:subject>${txt(said.subject)}</dc:subject>
      <dc:creator>${txt(said.creator)}</dc:creator>
      <dc:description>${txt(said.description)}</dc:description>
      <cp:lastModifiedBy>${txt(said.creator)}</cp:lastModifiedBy>
      <cp:revision>1</cp:revision>
      <dcterms:created${when}</dcterms:created>
      <dcterms:modified${when}</dcterms:modified>
      <dc:language>${txt(said.language)}</dc:language>
    </cp:coreProperties>`,
  );
  const app = file.add(
    new Part('docProps/app.xml', 'extended-properties'),
    xml`
    <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">
      <Slides>${said.slides}</Slides>
      <Notes>${said.slides}</Notes>
      <Application>Transition Atlas</Application>
    </Properties>`,
  );
  const properties = said.custom.map(
    ([name, value], index) => xml`
    <property
      fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${txt(name)}">
      <vt:lpwstr>${txt(value)}</vt:lpwstr>
    </property>`,
  );
  const custom = file.add(
    new Part('docProps/custom.xml', 'custom-properties'),
    xml`
    <Properties
      xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
      xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">
      ${properties}
    </Properties>`,
  );
  for (const part of [core, app, custom]) file.root.relate(part);
}
