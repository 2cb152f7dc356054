import type { Library } from './state.ts'

/** A button that lets the reader choose a file to import. */
export function FileChoice({ library, label }: { library: Library; label: string }) {
  return (
    <label class="button file">
      {label}
      <input
        type="file"
        class="spoken-only"
        accept=".json,.jsonld,.csv,.tsv,application/json,text/csv"
        onChange={event => {
          const [file] = event.currentTarget.files ?? []
          if (file) void library.openFile(file, file.name)
          event.currentTarget.value = ''
        }}
      />
    </label>
  )
}
