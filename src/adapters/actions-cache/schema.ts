import { z } from 'zod';

// Answers of the cache service, as @actions/cache 6 reads them (its generated/results/api/v1/cache.ts): JSON with the
// names of the protocol's fields, of which those without a value are left out.

export const foundSchema = z.object({
  ok: z.boolean().default(false),
  signed_download_url: z.string().default(''),
  matched_key: z.string().default(''),
});

export const createdSchema = z.object({
  ok: z.boolean().default(false),
  signed_upload_url: z.string().default(''),
  message: z.string().default(''),
});

export const finalizedSchema = z.object({ ok: z.boolean().default(false), message: z.string().default('') });

/** How the service words a refusal: https://twitchtv.github.io/twirp/docs/errors.html. */
export const refusalSchema = z.object({ msg: z.string().default('') });
