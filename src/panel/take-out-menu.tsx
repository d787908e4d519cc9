import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../look/icon';
import type { Key } from '../look/words';
import { useWords } from '../look/words-context';
import type { Actions } from './actions';
import type { TakeOutForm } from './take-out';
import type { Tell } from './use-jumps';
import './take-out-menu.css';

interface TakeOutMenuProps {
  readonly title: string;
  /** What is taken out, as it stands in the panel now. */
  readonly write: (form: TakeOutForm) => string;
  readonly actions: Pick<Actions, 'copy' | 'print' | 'share'>;
  readonly tell: Tell;
}

/** A button that opens what can be done with the digest: copy, print, share. */
export function TakeOutMenu({ title, write, actions, tell }: TakeOutMenuProps) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const [isCopied, setCopied] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const closeOutside = ({ target }: Event) => {
      if (!box.current?.contains(target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, [isOpen]);

  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  /** Browsers copy and share in answer to a click alone: nothing may be awaited before. */
  const act = async (done: Promise<boolean>, success: Key | null, failure: Key) => {
    close();
    const ok = await done;
    setCopied(ok && success === 'copied');
    if (!ok || success) tell(words.say(ok && success ? success : failure), !ok);
  };
  const copy = (form: TakeOutForm) => void act(actions.copy(write(form)), 'copied', 'copy_failed');
  const { share } = actions;
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape anywhere in it closes it
    <div
      class="take-out"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.preventDefault();
        close();
      }}
    >
      <button
        type="button"
        class="tool"
        ref={opener}
        aria-expanded={isOpen}
        aria-label={words.say('take_out')}
        title={words.say('take_out')}
        onClick={() => {
          setCopied(false);
          setOpen(!isOpen);
        }}
      >
        <Icon name={isCopied ? 'check' : 'share'} />
      </button>
      {isOpen && (
        <ul>
          <Item text={words.say('copy_text')} onClick={() => copy('text')} />
          <Item text={words.say('copy_markdown')} onClick={() => copy('markdown')} />
          <Item
            text={words.say('print')}
            onClick={() => {
              close();
              actions.print();
            }}
          />
          {share && (
            <Item
              text={words.say('share')}
              onClick={() => void act(share(title, write('text')), null, 'share_failed')}
            />
          )}
        </ul>
      )}
    </div>
  );
}

function Item({ text, onClick }: { readonly text: string; readonly onClick: () => void }) {
  return (
    <li>
      <button type="button" onClick={onClick}>
        {text}
      </button>
    </li>
  );
}
