// The kit page: controls, chips, notices, the dialog.
import { Button, IconButton } from './button.tsx';
import { Chip } from './chip.tsx';
import { Swatch } from './delta.tsx';
import { Dialog } from './dialog.tsx';
import { Notice } from './notice.tsx';
import { Segmented } from './segmented.tsx';
import { useState } from 'preact/hooks';
import { nothing } from './gallery-examples.ts';

export function Controls() {
  const [mode, setMode] = useState('threat');
  const [open, setOpen] = useState(false);
  return (
    <div class="ps-gallery-stack">
      <Segmented
        legend="Map mode"
        name="gallery-mode"
        value={mode}
        onChange={setMode}
        options={[
          { value: 'threat', label: 'Threat' },
          { value: 'presence', label: 'Presence' },
          { value: 'routes', label: 'Routes' },
          { value: 'last-week', label: 'Last week', disabledReason: 'This is the first week' },
        ]}
      />
      <div class="ps-gallery-row">
        <IconButton icon="plus" label="Zoom in" kind="plain" />
        <IconButton icon="list-bullets" label="List of places" />
        <IconButton icon="speaker-high" label="Sound" pressed kind="plain" />
        <Button size="small" icon="git-branch">
          Branch from week 15
        </Button>
        <Button onPress={() => setOpen(true)} expanded={open}>
          Open a dialog
        </Button>
      </div>
      <Button
        kind="primary"
        size="large"
        iconAfter="arrow-right"
        disabledReason="Two seats have not sealed"
        showReason
      >
        Brief for week 14
      </Button>
      <div class="ps-gallery-row">
        <Chip text="Sword +3" />
        <Chip text="Fire, rung 3 of 5" mark={{ kind: 'glyph', name: 'drone' }} />
        <Chip text="Asks for you" solid />
        <Swatch trajectory="escalation" />
        <Swatch trajectory="sporadic" />
        <Swatch trajectory="deescalation" />
      </div>
      <Notice kind="done" text="Two orders sealed." />
      <Notice
        kind="information"
        title="The sword is wood"
        text="Orders that work by the sword reach further."
        onDismiss={nothing}
        dismissLabel="Dismiss"
      />
      <Notice
        kind="error"
        title="The run was not saved"
        text="The browser’s storage is full. Save the run as a file."
        onDismiss={nothing}
        dismissLabel="Dismiss"
      />
      <Dialog
        open={open}
        title="Seal no orders?"
        id="gallery-dialog"
        closeLabel="Close"
        onClose={() => setOpen(false)}
        foot={
          <>
            <Button onPress={() => setOpen(false)}>Go back</Button>
            <Button kind="primary" icon="seal-check-fill" onPress={() => setOpen(false)}>
              Seal no orders
            </Button>
          </>
        }
      >
        <p>The week passes without an order of yours. Your capital keeps.</p>
      </Dialog>
    </div>
  );
}
