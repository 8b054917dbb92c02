import { i18n } from '#i18n';
import type { CheckResult } from '../../send/check-result';
import type { ComparedForms } from '../../send/site-forms';
import { Sign } from './ResultLine';
import { outcomeWords } from './result-words';

export interface ShownForms {
  forms: readonly string[];
  results: readonly (CheckResult | undefined)[];
  /** Missing while they are being asked. */
  compared?: ComparedForms;
}

export interface SiteFormsProps {
  /** How the ways to write the address do; missing until somebody asks. */
  forms?: ShownForms;
  /** Nothing can be asked while a check is under way. */
  isBusy: boolean;
  onCompare(): void;
}

/** http against https, with and without www: asked when somebody presses the button. */
export function SiteForms({ forms, isBusy, onCompare }: SiteFormsProps) {
  if (!forms)
    return (
      <button type="button" disabled={isBusy} onClick={onCompare}>
        {i18n.t('guide.check.compare')}
      </button>
    );
  return (
    <>
      <h3>{i18n.t('guide.check.forms')}</h3>
      <p role="status">{forms.compared ? comparedWords(forms.compared) : i18n.t('guide.check.comparing')}</p>
      <div class="forms-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{i18n.t('guide.check.form')}</th>
              <th scope="col">{i18n.t('guide.check.answer')}</th>
              <th scope="col">{i18n.t('guide.check.endsAt')}</th>
            </tr>
          </thead>
          <tbody>
            {forms.forms.map((form, at) => (
              <FormRow key={form} form={form} result={forms.results[at]} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function FormRow({ form, result }: { form: string; result?: CheckResult }) {
  const last = result?.steps.at(-1);
  const answer = result && (result.error ?? last?.status ?? outcomeWords(result.outcome));
  return (
    <tr>
      <th scope="row">
        <bdi>{form}</bdi>
      </th>
      <td class={`result ${result?.outcome ?? 'waiting'}`}>
        {result && <Sign outcome={result.outcome} />} {answer ?? i18n.t('guide.check.waiting')}
      </td>
      <td>
        <bdi>{result && !result.error ? last?.url : ''}</bdi>
      </td>
    </tr>
  );
}

function comparedWords({ end, failed, httpStays }: ComparedForms): string {
  return [
    end ? i18n.t('guide.check.allSame', { url: end }) : i18n.t('guide.check.differ'),
    failed > 0 ? i18n.t('guide.check.someFail', failed) : '',
    httpStays ? i18n.t('guide.check.httpStays') : '',
  ]
    .filter(Boolean)
    .join(' ');
}
