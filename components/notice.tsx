import { Icon } from './icon.tsx';

export interface Action {
  readonly label: string;
  readonly onClick: () => void;
}

interface NoticeProps {
  readonly title: string;
  readonly text: string;
  /** The one next step. */
  readonly action: Action;
  /** A second way for those who do not want the first. */
  readonly other?: Action | undefined;
  /** Whether it tells of a failure: announced at once. */
  readonly failed?: boolean;
}

/** A view that has nothing to list: what is the matter and one next step. */
export function Notice({ title, text, action, other, failed = false }: NoticeProps) {
  return (
    <section class={failed ? 'notice notice-failed' : 'notice'} role={failed ? 'alert' : undefined}>
      <h2>{title}</h2>
      <p>{text}</p>
      <p class="actions">
        <button type="button" class="primary" onClick={action.onClick}>
          {action.label}
        </button>
        {other && (
          <button type="button" onClick={other.onClick}>
            {other.label}
          </button>
        )}
      </p>
    </section>
  );
}

/** A view whose content is on its way. */
export function Loading({ text }: { readonly text: string }) {
  return (
    <p class="loading" role="status">
      <span class="dots" aria-hidden="true">
        <span />
        <span />
        <span />
      </span>
      {text}
    </p>
  );
}

/** The promise that stands under every view. */
export function PrivacyLine({ text }: { readonly text: string }) {
  return (
    <footer class="promise">
      <Icon name="lock" />
      {text}
    </footer>
  );
}
