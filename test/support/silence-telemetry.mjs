// @apollo/gateway looks for a cloud to report to as soon as it is constructed; a registry's network must see nothing.
process.env.APOLLO_TELEMETRY_DISABLED = 'true';
