import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { useFormat } from '../../ui/format.ts';
import { List, ListRow } from '../../ui/list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { clientName } from './client-name.ts';
import { others, sessionsQuery, useEndSession, type Session } from './data.ts';
import styles from './sessions-section.module.css';

/** `/settings/sessions`: where the person is signed in, and what ends that. */
export function SessionsSection() {
  const { t } = useTranslation('sessions');
  const { data: sessions } = useQuery(sessionsQuery);
  const ending = useEndSession();
  const list = useRef<HTMLDivElement>(null);
  const end = (id: string): void => {
    // The button goes with its line, so the focus goes to the list.
    ending.mutate(id, { onSuccess: () => list.current?.focus() });
  };
  const hasOthers = sessions?.some(({ current }) => !current) ?? false;
  return (
    <>
      <title>{`${t('title')} · Worklog`}</title>
      <Card
        title={t('title')}
        note={t('note')}
        flush
        actions={
          hasOthers && (
            <Button onClick={() => end(others)} isBusy={ending.isPending && ending.variables === others}>
              {t('endOthers')}
            </Button>
          )
        }
        footer={sessions && !hasOthers ? t('only') : undefined}
      >
        <div ref={list} tabIndex={-1} className={styles.list} role="group" aria-label={t('list')}>
          {ending.isError && (
            <div className={styles.state}>
              <ErrorNote error={ending.error} title={t('endFailed')} />
            </div>
          )}
          <Sessions ending={ending} onEnd={end} />
        </div>
      </Card>
    </>
  );
}

interface SessionsProps {
  readonly ending: ReturnType<typeof useEndSession>;
  readonly onEnd: (id: string) => void;
}

function Sessions({ ending, onEnd }: SessionsProps) {
  const { t } = useTranslation('sessions');
  const query = useQuery(sessionsQuery);
  if (!query.data) {
    return (
      <div className={styles.state}>
        <Waiting query={query} title={t('failed')} lines={2} height="2.5rem" />
      </div>
    );
  }
  return (
    <List>
      {query.data.map((session) => (
        <SessionRow
          key={session.id}
          session={session}
          isEnding={ending.isPending && ending.variables === session.id}
          onEnd={() => onEnd(session.id)}
        />
      ))}
    </List>
  );
}

interface SessionRowProps {
  readonly session: Session;
  readonly isEnding: boolean;
  readonly onEnd: () => void;
}

function SessionRow({ session, isEnding, onEnd }: SessionRowProps) {
  const { t } = useTranslation('sessions');
  const format = useFormat();
  const client = useClientText()(session.client);
  return (
    <ListRow isWrapping>
      <div className={styles.words}>
        <span className="row wrap">
          <b className="m break" title={session.client}>
            {client}
          </b>
          {session.current && <Tag tone="good">{t('current')}</Tag>}
        </span>
        <p className="mut sm">
          {session.current ? t('now') : t('seen', { ago: format.relativeInstant(session.lastSeenAt) })},{' '}
          {t('opened', { at: format.instant(session.createdAt) })}
        </p>
      </div>
      {!session.current && (
        <Button onClick={onEnd} isBusy={isEnding} aria-label={t('endOf', { client })}>
          {t('end')}
        </Button>
      )}
    </ListRow>
  );
}

/** Gives the words for what a client calls itself. */
function useClientText(): (agent: string) => string {
  const { t } = useTranslation('sessions');
  return (agent) => {
    const { browser, system } = clientName(agent);
    if (browser === undefined) return system ?? t('unknown');
    return system === undefined ? browser : t('clientOn', { browser, system });
  };
}
