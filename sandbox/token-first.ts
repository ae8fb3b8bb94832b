type Request = { getHeader(name: string): string | undefined }
type Validate = (this: object, request: Request, context: object) => Promise<boolean | undefined>
type Authenticator = { validate: Validate }

/**
 * Spares Azurite the work of signing every request with the key of its account, twice and in two ways, to find that it was
 * not what came with it: a request with a token is none that carries such a signature. Whether the token holds is still
 * for Azurite's next authenticator to say. By its profile this was a quarter of what a small request costs it.
 */
export function tokenFirst(authenticator: Authenticator): void {
  const { validate } = authenticator
  authenticator.validate = async function (request, context) {
    if (request.getHeader('authorization')?.startsWith('Bearer ')) return undefined
    return validate.call(this, request, context)
  }
}
