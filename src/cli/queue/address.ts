// The address of a queue: read, checked, and never printed with its password.
import { UserError } from '../fail.ts';

/** Where a queue is. */
export interface QueueAddress {
  /** Host and port, for people to read. */
  readonly name: string;
  readonly host: string;
  readonly port: number;
  readonly db: number;
  readonly username?: string;
  readonly password?: string;
  /** Whether the connection is encrypted. */
  readonly secure: boolean;
}

/** Where the password may stand instead of the address, which others on the machine can see. */
export const PASSWORD_VARIABLE = 'PAPER_SWORD_QUEUE_PASSWORD';

const DEFAULT_PORT = 6379;

function urlOf(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

/**
 * Reads an address such as `redis://127.0.0.1:6379`, `rediss://user:word@host/2`. What is wrong is
 * said without repeating the address, since it may hold a password.
 * @param password  used where the address has none
 */
export function queueAddress(text: string, password: string | undefined): QueueAddress {
  const url = urlOf(text);
  const path = /^\/?(\d{0,5})$/.exec(url?.pathname ?? '');
  const user = decoded(url?.username ?? '');
  const word = decoded(url?.password ?? '');
  const secure = url?.protocol === 'rediss:';
  if (
    !url ||
    !path ||
    user === null ||
    word === null ||
    url.hostname === '' ||
    (!secure && url.protocol !== 'redis:') ||
    url.search !== '' ||
    url.hash !== ''
  ) {
    throw new UserError(
      '--queue takes the address of a Redis, such as redis://127.0.0.1:6379; what was given is none.',
    );
  }
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const port = url.port === '' ? DEFAULT_PORT : Number(url.port);
  const secret = word === '' ? password : word;
  return {
    name: `${url.hostname}:${port}`,
    host,
    port,
    db: Number(path[1] ?? ''),
    secure,
    ...(user === '' ? {} : { username: user }),
    ...(secret === undefined || secret === '' ? {} : { password: secret }),
  };
}
