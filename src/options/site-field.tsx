import { useId, useState } from 'preact/hooks';
import { useWords } from '../look/words-context';
import type { Host } from '../settings/settings';
import { hostTyped } from '../settings/sites';

interface SiteFieldProps {
  readonly listed: readonly Host[];
  readonly isDisabled: boolean;
  /** @returns whether it could be stored */
  readonly add: (host: Host) => Promise<boolean>;
}

/** A field for a site that is to be in a list. What is no site, or is there already, is said below it. */
export function SiteField({ listed, isDisabled, add }: SiteFieldProps) {
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState('');
  const [news, setNews] = useState('');
  const submit = async (event: Event) => {
    event.preventDefault();
    const host = hostTyped(typed);
    setNews('');
    if (!host) return setFault(words.say('site_invalid', typed.trim().slice(0, 80)));
    if (listed.includes(host)) return setFault(words.say('site_listed', host));
    setFault('');
    if (!(await add(host))) return;
    setTyped('');
    setNews(words.say('site_added', host));
  };
  return (
    <form class="site-field" noValidate onSubmit={(event) => void submit(event)}>
      <label for={id}>{words.say('site_add')}</label>
      <div>
        <input
          id={id}
          type="text"
          inputMode="url"
          autocapitalize="off"
          autocomplete="off"
          spellcheck={false}
          dir="ltr"
          placeholder="example.de"
          value={typed}
          disabled={isDisabled}
          aria-invalid={fault !== ''}
          aria-describedby={`${id}-hint ${id}-fault`}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setFault('');
          }}
        />
        <button type="submit" class="quiet-action" disabled={isDisabled || typed.trim() === ''}>
          {words.say('add')}
        </button>
      </div>
      <p class={fault ? 'trouble' : 'unseen'} id={`${id}-fault`} role="alert">
        {fault}
      </p>
      <p class="quiet" id={`${id}-hint`}>
        {words.say('site_add_hint')}
      </p>
      <output class="unseen">{news}</output>
    </form>
  );
}
