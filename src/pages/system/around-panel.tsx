import { ApplicationsPanel } from './applications-panel.tsx'
import { FolderPanel } from './folder-panel.tsx'
import { MapPanel } from './map-panel.tsx'
import { OrganisationPanel } from './organisation-card.tsx'
import { PeoplePanel } from './people-panel.tsx'

/** What stands around a household: its papers, its applications, its people, the organisations it has met. */
export type AroundName = 'folder' | 'applications' | 'people' | 'map'

interface AroundProps {
  name: AroundName
  /** An organisation on the map; empty for the whole of it. */
  id: string
}

export function AroundPanel({ name, id }: AroundProps) {
  switch (name) {
    case 'folder':
      return <FolderPanel />
    case 'applications':
      return <ApplicationsPanel />
    case 'people':
      return <PeoplePanel />
    case 'map':
      return id === '' ? <MapPanel /> : <OrganisationPanel id={id} />
  }
}
