export interface Page {
  readonly path: string;
  readonly language: string;
  readonly title: string;
  readonly head: string;
  readonly body: string;
  readonly entry: 'src/main.ts' | null;
}

export function pages(): Promise<Page[]> {
  const page = (path: string, language: string, body: string, entry: Page['entry']): Page => ({
    path,
    language,
    title: 'Transition Atlas',
    head: '',
    body: `<main><h1>Transition Atlas</h1>${body}</main>`,
    entry,
  });
  return Promise.resolve([
    page('index.html', 'en', '<p>Twelve pilots.</p>', 'src/main.ts'),
    page('fr/index.html', 'fr', '<p>Douze projets pilotes.</p>', 'src/main.ts'),
    page('404.html', 'en', '<p>There is no such page. <a href="/" data-page="">Home</a></p>', null),
  ]);
}
