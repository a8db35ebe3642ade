import type { Shell } from './shell.js';

export interface Progress {
  /** Shows a share of the work as done, and words for it. */
  readonly to: (share: number, words?: string) => void;
  readonly end: () => void;
}

const untilShown = 500;
const betweenShows = 100;
const width = 24;

/** A bar on standard error: only on a terminal, and only when the work takes longer than half a second. */
export function progressOf(shell: Shell, title: string, quiet = false): Progress {
  const begun = shell.now();
  let shownAt = -Infinity;
  if (quiet || !shell.error.isTerminal) return { to: () => {}, end: () => {} };
  return {
    to: (share, words = '') => {
      const now = shell.now();
      if (now - begun < untilShown || now - shownAt < betweenShows) return;
      shownAt = now;
      const full = Math.round(Math.min(1, share) * width);
      void shell.error.write(
        `\r\u001b[K${title} ${'█'.repeat(full)}${'░'.repeat(width - full)} ${Math.floor(share * 100)}% ${words}`,
      );
    },
    end: () => {
      if (shownAt > -Infinity) void shell.error.write('\r\u001b[K');
    },
  };
}
