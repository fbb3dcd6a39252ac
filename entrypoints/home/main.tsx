import { render } from 'preact';
import { showStopped } from '../own-page/stopped';
import { App } from './App';
import { wire } from './wire';

const root = document.getElementById('app') as HTMLElement;

wire().then(
  (wired) => (wired.ok ? render(<App wired={wired} />, root) : showStopped(root, wired.refusal)),
  () => showStopped(root, 'failed'),
);
