-- The span that received an event, as a W3C traceparent; NULL if it was not traced. Runs of its handlers link to it.

ALTER TABLE event ADD COLUMN trace TEXT;
