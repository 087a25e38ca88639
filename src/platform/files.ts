// Hands files to the player through the browser's download.
import type { FilePort } from '../app/ports.ts';

export const browserFiles: FilePort = {
  download: (name, text) => {
    const address = URL.createObjectURL(
      new Blob([text], {
        type: name.endsWith('.csv') ? 'text/csv;charset=utf-8' : 'application/json',
      }),
    );
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    // Some browsers read the address only after the click has returned.
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  },
};
