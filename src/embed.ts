import './styles/tokens.css';
import './styles/base.css';
import './styles/map.css';
import './stages/embed/EmbedPage.svelte';
import './styles/embed.css';
import { start } from './stages/embed/start';

/* A picture that was asked for by a query waits unseen for its first line (see `inlineHead`). */
try {
  start();
} finally {
  document.documentElement.removeAttribute('data-wait');
}
