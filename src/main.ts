import './styles/fonts.css';

document.documentElement.dataset['ready'] = '';
performance.mark('atlas-ready');
