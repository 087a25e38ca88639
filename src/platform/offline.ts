// Keeps the page for use without a network, through the service worker that the build writes beside it.
import type { OfflinePort, OfflineStatus } from '../app/offline-port.ts';

/** Beside the page, whatever its folder: a worker sees no further than where it lies. */
const WORKER = 'sw.js';

/** Understood by the worker that waits. */
const SKIP_WAITING = 'skip-waiting';

/** A page left open for a day should hear of a new version; asking more often would be a waste. */
const LOOK_AGAIN_MS = 60 * 60 * 1000;

type Tell = (status: OfflineStatus) => void;

/** The browser's keeping of the page. One a page. */
export function browserOffline(): OfflinePort {
  let registration: ServiceWorkerRegistration | null = null;
  let taking = false;
  return {
    start: (onStatus) => {
      const tell = onChange(onStatus);
      if (!isSupported()) {
        tell('unsupported');
        return;
      }
      whenIdle(() => {
        const { serviceWorker } = navigator;
        serviceWorker.register(new URL(WORKER, document.baseURI), { updateViaCache: 'none' }).then(
          (registered) => {
            registration = registered;
            follow(registered, tell);
            lookAgain(registered);
          },
          // A browser may forbid it, and a server may be without the worker: no keeping, unless an earlier visit has seen to it.
          () => tell(serviceWorker.controller ? 'ready' : 'failed'),
        );
      });
    },
    takeUpdate: () => {
      if (taking) return;
      taking = true;
      const waiting = registration?.waiting;
      if (!waiting) {
        // Another tab took it already; this page is the last to change.
        location.reload();
        return;
      }
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
        once: true,
      });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is no window and has no origin to name
      waiting.postMessage(SKIP_WAITING);
    },
  };
}

/** True where a worker can be had: a page from a server, built, in a browser that has workers. */
function isSupported(): boolean {
  return (
    !import.meta.env.DEV &&
    /^https?:$/.test(location.protocol) &&
    // Without a secure connection browsers hide it.
    'serviceWorker' in navigator
  );
}

/** Passes a status on only when it is another one. */
function onChange(tell: Tell): Tell {
  let last: OfflineStatus | null = null;
  return (status) => {
    if (status === last) return;
    last = status;
    tell(status);
  };
}

function follow(registration: ServiceWorkerRegistration, tell: Tell): void {
  const look = (): void => tell(statusOf(registration));
  const watch = (worker: ServiceWorker | null): void => {
    worker?.addEventListener('statechange', look);
  };
  look();
  for (const worker of [registration.installing, registration.waiting, registration.active]) {
    watch(worker);
  }
  registration.addEventListener('updatefound', () => {
    watch(registration.installing);
    look();
  });
}

/** A newer version that could not be kept is no failure: the one that was kept goes on. */
function statusOf({ installing, waiting, active }: ServiceWorkerRegistration): OfflineStatus {
  if (active) return waiting ? 'update-ready' : 'ready';
  // A worker that failed may still stand where it was.
  const hope = waiting ?? installing;
  return hope && hope.state !== 'redundant' ? 'installing' : 'failed';
}

/** Browsers look for a new version when a page is loaded; a page that stays open looks when it is seen again. */
function lookAgain(registration: ServiceWorkerRegistration): void {
  let looked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - looked < LOOK_AGAIN_MS) return;
    looked = Date.now();
    registration.update().catch(() => {
      // No network: there is a next time.
    });
  });
}

/** After the page has loaded and has come to rest, so that keeping it never delays showing it. */
function whenIdle(fn: () => void): void {
  const rest = (): void => {
    // Safari has no requestIdleCallback.
    if ('requestIdleCallback' in window) requestIdleCallback(fn, { timeout: 5000 });
    else setTimeout(fn, 1000);
  };
  if (document.readyState === 'complete') rest();
  else window.addEventListener('load', rest, { once: true });
}
