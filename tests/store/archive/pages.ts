import type { Failure } from '../../../capture/failure';
import type { ArchivedPage } from '../../../store/archive/archived-page';
import { failure } from '../../diagnose/failure';

/** An archived page with failures at these paths, the last of them at `at`. */
export function archived(id: string, at: number, ...paths: string[]): ArchivedPage {
  return {
    id,
    tab: 'tab-1',
    url: `https://site.example/${id}`,
    at,
    failures: paths.map((path) => failedAt(path, at)),
    notKept: 0,
  };
}

export function failedAt(path: string, at: number, facts: Partial<Failure> = {}): Failure {
  const url = `https://site.example/${path}`;
  return failure({ url, type: 'image', status: 404, firstAt: at, lastAt: at, requestId: path, ...facts });
}
