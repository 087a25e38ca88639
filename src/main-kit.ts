// The page of the kit, for looking at it and for pictures in tests: `kit.html?theme=night&dir=rtl`. The game never loads it.
import { h, render } from 'preact';
import { EN } from './text/messages-en.ts';
import { addTexts } from './text/texts.ts';
import { Gallery, type GalleryTheme } from './ui/kit/gallery.tsx';
import './ui/style/index.css';

const root = document.getElementById('app');
if (!root) throw new Error('the page has no element #app');
addTexts(EN);

const asked = new URLSearchParams(location.search);
const theme = asked.get('theme');
const themes: readonly GalleryTheme[] = ['day', 'night', 'projector'];
document.documentElement.dataset['motion'] = 'less';
render(
  h(Gallery, {
    theme: themes.find((one) => one === theme) ?? 'day',
    rtl: asked.get('dir') === 'rtl',
  }),
  root,
);
