import { useMemo, useState } from 'preact/hooks';
import { askForAccess } from '../../../capture/access';
import { CheckPage } from '../../../components/check/CheckPage';
import { hrefOf } from '../../../guide/route';
import type { ToolProps } from '../../../guide/view';
import type { CheckChoices } from '../../../send/check-run';
import { findAddresses } from '../../../send/find-addresses';
import { loadEvidence, reportingOn } from '../../popup/on-demand';
import { useAsked } from './use-asked';
import { useCheck } from './use-check';
import { useShownResults } from './use-shown-results';

const FIRST: CheckChoices = { method: 'HEAD', withCookies: false, timeLimit: 20_000, atOnce: 6, interval: 1000 };

/** The URL checker: what its address names is filled in, and nothing is asked before somebody presses the button. */
export function LiveCheck({ asked }: ToolProps) {
  const { text, setText, told, isPrivate } = useAsked(asked);
  const [choices, setChoices] = useState(FIRST);
  const checking = useCheck();
  const found = useMemo(() => findAddresses(text), [text]);
  const shown = useShownResults(checking, choices, isPrivate);
  const onStart = () => {
    checking.start(found.urls, choices, isPrivate);
    shown.begin(found.urls.length);
  };
  return (
    <CheckPage
      form={{
        text,
        found,
        choices,
        told,
        isBusy: checking.check?.isBusy ?? false,
        onText: setText,
        onChoices: setChoices,
        onStart,
      }}
      check={shown.check({
        guideHref: ({ diagnosis }) => hrefOf(diagnosis.meaning ?? diagnosis.entry),
        reporting: reportingOn(() => ({})),
        loadEvidence,
        onAllow: () => void askForAccess(),
      })}
    />
  );
}
