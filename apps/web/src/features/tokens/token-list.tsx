import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { useFormat } from '../../ui/format.ts';
import { List, ListRow } from '../../ui/list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { scopeWords, type Scope, type Token } from './data.ts';
import { endState } from './expiry.ts';
import styles from './tokens.module.css';

export interface TokenListProps {
  readonly tokens: readonly Token[];
  readonly onRevoke: (token: Token) => void;
}

/** The tokens with what each may do and when it ends. */
export function TokenList({ tokens, onRevoke }: TokenListProps) {
  const { t } = useTranslation('tokens');
  const format = useFormat();
  return (
    <List>
      {tokens.map((token) => (
        <ListRow key={token.id} isWrapping>
          <div className={styles.words}>
            <b className="m break">{token.name}</b>
            <p className="mut sm">
              {t(`scope.${scopeWords[widest(token.scopes)]}`)},{' '}
              {t('made', { at: format.instant(token.createdAt) })}
            </p>
          </div>
          <End expiresAt={token.expiresAt} />
          <Button onClick={() => onRevoke(token)} aria-label={t('revokeOf', { name: token.name })}>
            {t('revoke')}
          </Button>
        </ListRow>
      ))}
    </List>
  );
}

/** Who may write may read, too. */
function widest(scopes: readonly Scope[]): Scope {
  return scopes.includes('days:write') ? 'days:write' : 'days:read';
}

function End({ expiresAt }: Pick<Token, 'expiresAt'>) {
  const { t } = useTranslation('tokens');
  const format = useFormat();
  const [now] = useState(() => Date.now());
  const state = endState(expiresAt, now);
  if (expiresAt === null) return <span className="mut sm">{t('never')}</span>;
  const at = format.instant(expiresAt);
  if (state === 'later') return <span className="mut sm">{t('ends', { at })}</span>;
  return (
    <Tag tone={state === 'over' ? 'bad' : 'warn'} icon="clock">
      {state === 'over' ? t('ended', { at }) : t('endsSoon', { in: format.relativeInstant(expiresAt) })}
    </Tag>
  );
}
