import type { Vendor, VendorEntry } from './shapes';

export const entries = import.meta.glob<VendorEntry>('./vendors/*/*.ts', { import: 'default' });

export const vendors = import.meta.glob<Vendor>('./vendors/*.ts', { import: 'default' });
