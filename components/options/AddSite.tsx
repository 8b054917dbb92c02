import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface Props {
  /** Adds a site, or says why not. */
  onAdd(text: string): string | undefined;
}

/** A field that takes the address of a site. */
export function AddSite({ onAdd }: Props) {
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string>();
  const id = useId();
  const add = (event: Event) => {
    event.preventDefault();
    const trouble = onAdd(text);
    setWrong(trouble);
    if (!trouble) setText('');
  };
  return (
    <form class="add-site" onSubmit={add} noValidate>
      <label>
        {i18n.t('options.unwatched.label')}
        <input
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          value={text}
          aria-invalid={wrong !== undefined}
          aria-describedby={wrong && id}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <button type="submit">{i18n.t('options.unwatched.add')}</button>
      <p id={id} role="alert" class="wrong">
        {wrong}
      </p>
    </form>
  );
}
