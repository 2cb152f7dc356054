/** Whether a change was stored. One that throws was not: that is reported once, and can be tried again. */
export async function attempt(store: () => Promise<boolean>): Promise<boolean> {
  try {
    return await store()
  } catch (error) {
    console.error('Pressmark: a change could not be stored', error)
    return false
  }
}
