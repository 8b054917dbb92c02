import { limits } from './limits';
import { notes } from './notes';
import { request } from './request';
import { signIn } from './sign-in';
import { way } from './way';

/** A header of an answer to a POST at 12:00 UTC on 23 November 2026, and what is told of it. */
export type Told = [what: string, status: number, name: string, value: string, says: string];

export const told: Told[] = [...signIn, ...request, ...notes, ...limits, ...way];
