import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Muting } from '../../components/MuteMenu';
import type { Said } from '../../components/SaidBar';
import { isMuted, mutesFor } from '../../diagnose/muted';
import type { Mute } from '../../store/settings/mute';
import { setMuted } from '../../store/settings/saved-settings';
import type { Settings } from '../../store/settings/settings';

/** What somebody chooses not to count, and how to take it back. What a private window chooses is not stored. */
export function useMuting(
  { mutes }: Settings,
  isPrivate: boolean,
  pageId: string | undefined,
): { muting: Muting; said?: Said } {
  const [said, setSaid] = useState<Said>();
  useEffect(() => setSaid(undefined), [pageId]);
  const change = async (mute: Mute, isNowMuted: boolean): Promise<void> => {
    try {
      await setMuted(mute, isNowMuted, isPrivate);
      const onUndo = () => void setMuted(mute, !isNowMuted, isPrivate).then(() => setSaid(undefined));
      setSaid({ text: i18n.t(isNowMuted ? 'mute.muted' : 'mute.unmuted'), onUndo });
    } catch {
      setSaid({ text: i18n.t('mute.failed') });
    }
  };
  const muting: Muting = {
    choicesFor: mutesFor,
    chosenFor: (failure) => mutes.filter((mute) => isMuted(failure, [mute])),
    onMute: (mute, isNowMuted) => void change(mute, isNowMuted),
  };
  return { muting, said };
}
