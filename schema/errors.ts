/**
 * The one table of errors: what a client may ever see. `status` is the HTTP status when the whole request is refused with
 * that code; a code that only ever stands beside partial data has 200. Everything that is not in this table reaches a
 * client as INTERNAL_SERVER_ERROR with an id that the log repeats. Part of the contract, like the SDL beside it.
 */
export const errorTable = {
  BAD_REQUEST: { status: 400, message: 'The request is not a GraphQL request.' },
  GRAPHQL_PARSE_FAILED: { status: 400, message: 'The document is not GraphQL.' },
  GRAPHQL_VALIDATION_FAILED: { status: 400, message: 'The document does not fit the schema.' },
  OPERATION_RESOLUTION_FAILURE: { status: 400, message: 'The operation to run could not be determined.' },
  BAD_USER_INPUT: { status: 400, message: 'A value is not what the field expects.' },
  INVALID_IDENTIFIER: { status: 400, message: 'An identifier does not check.' },
  INVALID_GEOMETRY: { status: 400, message: 'A geometry is not valid.' },
  PERSISTED_QUERY_NOT_FOUND: { status: 200, message: 'No operation is stored for this hash.' },
  PERSISTED_QUERY_NOT_SUPPORTED: { status: 200, message: 'Persisted queries are switched off.' },
  CROSS_SITE_REQUEST: { status: 400, message: 'The request could have come from another site.' },
  NOT_FOUND: { status: 404, message: 'There is nothing at this address.' },
  METHOD_NOT_ALLOWED: { status: 405, message: 'The method is not served at this address.' },
  NOT_ACCEPTABLE: { status: 406, message: 'None of the accepted media types can be served.' },
  REQUEST_TIMEOUT: { status: 408, message: 'The request took too long to arrive.' },
  PAYLOAD_TOO_LARGE: { status: 413, message: 'The request body is too large.' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, message: 'The media type of the request is not served.' },
  REGISTRY_UNAVAILABLE: { status: 200, message: 'A registry could not be reached; its answer is not known.' },
  REGISTRY_TIMEOUT: { status: 200, message: 'A registry did not answer in time; its answer is not known.' },
  REGISTRY_BAD_ANSWER: { status: 200, message: 'A registry answered what cannot be read; its answer is not known.' },
  REGISTRY_FAILED: { status: 200, message: 'A registry failed while answering; its answer is not known.' },
  VALUE_INCOMPLETE: { status: 200, message: 'A value could not be completed from what the registries hold.' },
  DOCUMENT_TOO_LARGE: { status: 400, message: 'The document is larger than this gateway takes.' },
  VARIABLES_TOO_LARGE: { status: 400, message: 'The variables are larger than this gateway takes.' },
  UNAUTHENTICATED: { status: 401, message: 'The token is not one that this gateway accepts.' },
  PURPOSE_REQUIRED: { status: 403, message: 'Personal data is not served without a purpose.' },
  PURPOSE_UNKNOWN: { status: 403, message: 'The purpose is no matter in force.' },
  OVER_SCOPE: { status: 403, message: 'The operation asks for more than its purpose allows.' },
  FORBIDDEN: { status: 403, message: 'The caller may not ask this.' },
  SUSPENDED: { status: 403, message: 'The caller is suspended for this matter.' },
  TOO_MANY_REQUESTS: { status: 429, message: 'The caller has asked too often.' },
  QUOTA_EXHAUSTED: { status: 429, message: 'The quota of the caller is used up.' },
  OVERLOADED: { status: 503, message: 'The gateway has more to do than it can take on.' },
  ACCESS_NOT_RECORDED: { status: 503, message: 'The access could not be recorded, so that nothing is handed out.' },
  REQUEST_REQUIRED: { status: 403, message: 'The matter rests on an explicit request of the applicant.' },
  APPLICANT_REFUSED: { status: 403, message: 'Nobody can apply in the name of this applicant.' },
  REPRESENTATION_REFUSED: { status: 403, message: 'The representative may not act for the applicant.' },
  SERVICE_UNAVAILABLE: { status: 503, message: 'The gateway is starting or stopping.' },
  INTERNAL_SERVER_ERROR: { status: 500, message: 'The gateway failed; the log has the details under the id.' },
} as const satisfies Record<string, { status: number; message: string }>;

export type ErrorCode = keyof typeof errorTable;
