import { decodeGazetteer } from '../../data/gazetteer';
import { TableError } from '../../data/table';
import { packZip } from '../../exports/zip';
import { TableDesk } from './table-desk';
import type { Answer, Ask } from './worker-protocol';

const bytesOf = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
const json = (value: object) => bytesOf(`${JSON.stringify(value, null, 2)}\n`);

let desk: TableDesk | null = null;

async function answer(ask: Ask): Promise<Answer> {
  if (ask.kind === 'open')
    desk ??= new TableDesk(decodeGazetteer(JSON.parse(ask.gazetteer), 'gazetteer.json'));
  if (!desk) throw new Error('asked before there was a table');
  switch (ask.kind) {
    case 'open':
      return { kind: 'summary', summary: await desk.open(ask.name, ask.content) };
    case 'sheet':
      return { kind: 'summary', summary: desk.sheet(ask.index) };
    case 'role':
      return { kind: 'summary', summary: desk.role(ask.column, ask.role) };
    case 'table-kind':
      return { kind: 'summary', summary: desk.kind(ask.is) };
    case 'decimals':
      return { kind: 'summary', summary: desk.decimals(ask.column, ask.sign) };
    case 'decide':
      return { kind: 'summary', summary: desk.decide(ask.key, ask.decision) };
    case 'find':
      return { kind: 'found', places: desk.find(ask.text) };
    case 'table':
      return { kind: 'file', bytes: bytesOf(desk.table(ask.words)) };
    case 'programme': {
      const { programme, words } = desk.programme(ask.about, ask.nouns);
      const files = [
        { name: 'programme.json', bytes: json(programme) },
        { name: `words/${ask.about.language}.json`, bytes: json(words) },
      ];
      return { kind: 'file', bytes: packZip(files, new Date(`${ask.about.day}T12:00`)) };
    }
  }
}

function refusal(problem: unknown): Answer {
  if (problem instanceof TableError) return { kind: 'refused', fault: problem.fault };
  const detail = problem instanceof Error ? problem.message : String(problem);
  return { kind: 'refused', fault: { kind: 'other', detail } };
}

/** One after the other, so that an answer is to what was asked and not to what came in between. */
let queue: Promise<unknown> = Promise.resolve();

globalThis.addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  queue = queue
    .then(() => answer(data))
    .catch(refusal)
    .then((said) => globalThis.postMessage(said));
});
