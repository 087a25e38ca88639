// throwaway
import { signal, effect } from '@preact/signals';
import { h, render } from 'preact';
import { createSession } from './src/app/session.ts';
import { loadScenario } from './src/scenario/scenario.ts';
import './src/ui/style/index.css';
import { AppRoot } from './src/ui/shell/app-root.tsx';
const FILES = import.meta.glob('./scenarios/era-of-divisions/*.json', {
  eager: true,
  import: 'default',
}) as any;
const files: any = {};
for (const [p, d] of Object.entries(FILES)) files[p.split('/').at(-1)!] = d;
const loaded: any = (loadScenario as any)(files, { fact: () => true, doctrine: () => true });
const q = new URLSearchParams(location.search);
let n = 0;
const session = createSession({
  ports: {
    saves: { load: async () => null, save: async () => {} },
    files: {
      download: (name: string, text: string) => {
        (window as any).saved = { name, text };
      },
    },
    luck: { freshSeed: () => `SEED-${++n}` },
  },
  scenarios: [loaded.scenario],
  wordProblem: (p: any) => `Problem: ${p.kind}.`,
  theme: (q.get('theme') ?? 'day') as any,
  now: () => performance.now(),
});
(window as any).session = session;
const state = signal(session.store.get());
session.store.watch(
  (s) => s,
  (s) => {
    state.value = s;
  },
);
await session.resume();
if (q.get('seat')) session.setUp({ seat: q.get('seat') as any });
if (q.get('variant')) session.setUp({ variant: q.get('variant')! });
if (q.get('weeks')) session.setUp({ weeks: Number(q.get('weeks')) });
if (q.get('play')) {
  session.begin();
  for (let i = 0; i < Number(q.get('play')); i++) {
    if (session.store.get().game!.end) break;
    const o = session.store.get().game!.options.filter((o: any) => !o.blocked);
    if (o.length && i % 2 === 0)
      session.addOrder(o[i % o.length]!.order as any, (o[i % o.length] as any).target);
    session.seal();
    session.goOn();
  }
  const g = session.store.get().game!;
  if (q.get('title')) session.show('title');
  else session.show(g.end ? 'end' : 'week');
}
render(h(AppRoot, { session, state, mapSlot: () => {} } as any), document.getElementById('app')!);
effect(() => {
  state.value;
});
(window as any).ready = true;
