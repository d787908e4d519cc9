import { useWords } from '../look/words-context';

/** How many blocks of the page the reader's own rules hit, and the way to them; nothing where they hit none. */
export function OwnRulesRow({ found, onEdit }: { readonly found: number; readonly onEdit: () => void }) {
  const words = useWords();
  if (found === 0) return null;
  return (
    <p class="category own">
      <span>{words.say('own_rules')}</span>
      <span class="found">{new Intl.NumberFormat(words.locale).format(found)}</span>
      <button type="button" class="link" onClick={onEdit}>
        {words.say('popup_edit_rules')}
      </button>
    </p>
  );
}
