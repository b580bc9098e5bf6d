-- Which accounts to refresh next, found by an index and without opening a seal.

ALTER TABLE token ADD COLUMN renewable INTEGER NOT NULL DEFAULT 1; -- 0: no refresh token, or the platform refused it

UPDATE token SET renewable = 0 WHERE status = 'needs_reauthorization';

CREATE INDEX token_by_end ON token (access_token_expires_at) WHERE renewable = 1;
