import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from './button.tsx';
import { FieldFrame, type FieldTexts } from './field-frame.tsx';
import { useFormat } from './format.ts';
import { Icon } from './icon.tsx';
import styles from './file-field.module.css';

export interface FileFieldProps extends FieldTexts {
  /** What may be picked, as the browser's `accept`, such as `.csv,text/csv`. */
  readonly accept?: string | undefined;
  readonly file: File | null;
  readonly onChange: (file: File | null) => void;
  readonly isDisabled?: boolean | undefined;
}

/** One file, picked or dropped. */
export function FileField({ accept, file, onChange, isDisabled = false, ...texts }: FileFieldProps) {
  const { t } = useTranslation('ui');
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  return (
    <FieldFrame {...texts}>
      {(control) => (
        <div
          className={[styles.drop, isOver && styles.over].filter(Boolean).join(' ')}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(!isDisabled);
          }}
          onDragLeave={() => {
            setOver(false);
          }}
          onDrop={(event) => {
            event.preventDefault();
            setOver(false);
            const dropped = event.dataTransfer.files[0];
            if (dropped && !isDisabled) onChange(dropped);
          }}
        >
          <input
            {...control}
            ref={input}
            className="sr"
            tabIndex={-1}
            type="file"
            accept={accept}
            disabled={isDisabled}
            onChange={(event) => {
              const picked = event.target.files?.[0];
              // The same file can be picked again after it was mended.
              event.target.value = '';
              if (picked) onChange(picked);
            }}
          />
          {file && (
            <ChosenFile
              file={file}
              onRemove={
                isDisabled
                  ? undefined
                  : () => {
                      onChange(null);
                    }
              }
            />
          )}
          <Button icon="upload" disabled={isDisabled} onClick={() => input.current?.click()}>
            {file ? t('file.other') : t('file.pick')}
          </Button>
          {!file && <span>{t('file.drop')}</span>}
        </div>
      )}
    </FieldFrame>
  );
}

function ChosenFile({
  file,
  onRemove,
}: {
  readonly file: File;
  readonly onRemove: (() => void) | undefined;
}) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  return (
    <span className={styles.file}>
      <Icon name="policy" />
      <b className="break">{file.name}</b>
      <span className="mut nowrap">{format.bytes(file.size)}</span>
      {onRemove && (
        <IconButton icon="close" label={t('file.remove', { name: file.name })} onClick={onRemove} />
      )}
    </span>
  );
}
