import type { Read } from './site';

/**
 * Reads a programme as `publicFiles` publishes it in the way that `readSite` asks for it: what was built
 * from a folder can be built again from the site.
 * @param load a file below the site's root, as text
 */
export function readPublished(load: (path: string) => Promise<string>): Read {
  const json = async (path: string) => {
    const { seal: _, ...rest } = JSON.parse(await load(path)) as Record<string, unknown>;
    return rest;
  };
  return async (file) => {
    if (file === 'programme.json') return JSON.stringify(await json(`data/${file}`));
    if (file === 'boundaries/regions.json') return JSON.stringify(await json(file));
    if (file === 'words') return JSON.stringify((await json('data/programme.json')).languages);
    const [, language] = /^words\/([\w-]+)\.json$/.exec(file) ?? [];
    if (language === undefined) return load(file);
    const [words, more] = await Promise.all([
      json(`data/programme.${language}.json`),
      json(`data/messages.${language}.json`),
    ]);
    const messages = { ...(words.messages as object), ...(more.messages as object) };
    return JSON.stringify({ ...words, messages, notes: more.notes });
  };
}
