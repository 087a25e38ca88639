// The kit page: order cards, rows, slots, the seal, provenance and effects, in each state.
import { Button } from './button.tsx';
import { Capital } from './capital.tsx';
import { Citation } from './citation.tsx';
import { AdviserKey, EffectBar } from './effect-bar.tsx';
import { EmptySlot, OrderCard, OrderRow } from './order-card.tsx';
import type { OrderCardProps } from './order-card.tsx';
import { SealButton } from './seal-button.tsx';
import { Stamp } from './stamp.tsx';
import { cost, nothing, agree, split } from './gallery-examples.ts';

/** Cards that can be taken: at rest, under the pointer, under the keyboard, chosen. */
const TAKEABLE: readonly (Partial<OrderCardProps> & {
  readonly detail: string;
  readonly preview?: string;
})[] = [
  { detail: 'At rest' },
  { detail: 'Hover, lifts 2 px', preview: 'hover' },
  { detail: 'Keyboard focus', preview: 'focus' },
  { detail: 'Chosen', state: 'chosen', number: '1' },
];

export function OrderStates() {
  const title = 'Arrest a launch cell';
  return (
    <div class="ps-gallery-cards">
      {TAKEABLE.map(({ preview, ...card }) => (
        <div key={card.detail} data-preview={preview}>
          <OrderCard state="rest" title={title} cost={cost} onPress={nothing} {...card} />
        </div>
      ))}
      <div>
        <OrderCard state="out-of-reach" title={title} reason="Needs 2 more capital" cost={cost} />
      </div>
    </div>
  );
}

export function Provenance() {
  return (
    <>
      <div class="ps-gallery-row">
        <Stamp kind="record" label="On record" />
        <Stamp kind="run" label="This run" />
        <Stamp kind="estimate" label="Estimate" />
        <Citation text="aawsat-2024-01.13" onOpen={nothing} />
        <Citation text="source missing" missing />
      </div>
      <div class="ps-gallery-row">
        <Button kind="primary" icon="seal-check-fill">
          Seal two orders
        </Button>
        <Button>Branch here</Button>
        <Button kind="quiet">Quiet</Button>
        <Button disabledReason="The week is sealed">Disabled</Button>
      </div>
      <div class="ps-gallery-row">
        <div class="ps-gallery-effect">
          <EffectBar {...agree} />
        </div>
        <div class="ps-gallery-effect">
          <EffectBar {...split} />
        </div>
        <div>
          <p class="ps-gallery-label">Capital, 3 left of 7</p>
          <Capital left={3} committed={4} spent={0} label="3 of 7 capital left, 4 committed" />
        </div>
      </div>
    </>
  );
}

export function Desk() {
  const effects = [
    { ...agree, name: 'Attacks', valueText: '\u22120.8' },
    { ...agree, name: 'Sword', valueText: '+2', range: [-0.1, 0.5] as const },
    { ...split, name: 'US trust', valueText: '+4' },
  ];
  return (
    <div class="ps-gallery-two">
      <div class="ps-gallery-stack">
        <AdviserKey
          advisers={[
            { shape: 'disc', name: 'Security' },
            { shape: 'square', name: 'Foreign' },
            { shape: 'triangle', name: 'PMF liaison' },
          ]}
          rangeLabel="80% range"
        />
        <OrderCard
          state="chosen"
          number="1"
          title="Press Washington for a dated timetable"
          cost={cost}
          effects={effects}
          note="Advisers split: the PMF liaison expects reprisals."
          onPress={nothing}
          onRemove={nothing}
          removeLabel="Remove Press Washington for a dated timetable"
        />
        <EmptySlot number="2" text="Choose a second order" target onPress={nothing} />
        <EmptySlot number="3" text="Choose a third order, or keep capital" />
        <div>
          <OrderRow
            title="Talk to faction leaderships directly"
            mark={{ kind: 'icon', name: 'chats-fill' }}
            cost={{ amount: 1, label: 'costs 1' }}
            onPress={nothing}
          />
          <OrderRow
            title="Broker a truce"
            detail="bases, convoys, missions"
            mark={{ kind: 'icon', name: 'handshake-fill' }}
            cost={{ amount: 3, label: 'costs 3' }}
            onPress={nothing}
          />
          <OrderRow
            title="Guard the missions"
            reason="Already in force until week 14"
            mark={{ kind: 'icon', name: 'shield-check-fill' }}
            cost={cost}
            onPress={nothing}
          />
        </div>
      </div>
      <div class="ps-gallery-stack">
        <OrderCard
          state="blocked"
          title="Dismiss brigade commanders"
          cost={cost}
          reason="The Framework holds two more seats than you"
        />
        <OrderCard
          state="sealed"
          number="1"
          title="Guard the missions"
          cost={cost}
          stamp="Sealed"
        />
        <OrderCard
          state="done"
          number="2"
          title="Arrest a launch cell"
          cost={cost}
          stamp="Carried out"
        />
        <OrderCard
          state="failed"
          number="3"
          title="Hand over suspects"
          cost={cost}
          reason="A crowd freed two of three"
          stamp="Failed"
        />
        <SealButton state="ready" label="Seal two orders" onPress={nothing} />
        <SealButton
          state="confirm"
          label="Seal no orders"
          note="Press once more: the week passes without an order."
          onPress={nothing}
        />
        <SealButton
          state="sealed"
          label="Reopen"
          note="Sealed. Washington is still writing."
          onPress={nothing}
        />
        <SealButton
          state="waiting"
          label="Waiting for Tehran"
          note="Your orders are sealed."
          onPress={nothing}
        />
      </div>
    </div>
  );
}
