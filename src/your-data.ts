import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/masthead.css';
import './styles/page.css';
import './styles/your-data.css';
import { mount } from 'svelte';
import { LIVE, loadCatalogue } from './text/load';
import { YOUR_DATA } from './text/parts';
import { createText } from './text/text';
import { YourData } from './stages/your-data/your-data.svelte';
import TablePage from './stages/your-data/TablePage.svelte';

const { lang, dataset } = document.documentElement;
const root = new URL(dataset['root'] ?? './', document.baseURI).href;
const target = document.querySelector('[data-own]')!;
const text = createText(await loadCatalogue(lang, LIVE, YOUR_DATA));
mount(TablePage, { target, props: { data: new YourData(text, root), root } });
dataset['ready'] = '';
