import type { APIRoute } from 'astro';
import { contactsJson } from '~/data/contacts-json.ts';

/** Open data: what the contact pages show, with sources and dates. */
export const GET: APIRoute = () => Response.json(contactsJson());
