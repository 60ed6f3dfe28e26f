import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from './button.tsx';
import { FieldFrame, type ControlIds, type FieldTexts } from './field-frame.tsx';
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
  return (
    <FieldFrame {...texts}>
      {(control) => (
        <DropZone isDisabled={isDisabled} onDrop={onChange}>
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
          <Picker
            control={control}
            accept={accept}
            hasFile={file !== null}
            isDisabled={isDisabled}
            onPick={onChange}
          />
        </DropZone>
      )}
    </FieldFrame>
  );
}

interface DropZoneProps {
  readonly isDisabled: boolean;
  readonly onDrop: (file: File) => void;
  readonly children: ReactNode;
}

/** Takes the first file that is dropped on it. */
function DropZone({ isDisabled, onDrop, children }: DropZoneProps) {
  const [isOver, setOver] = useState(false);
  return (
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
        if (dropped && !isDisabled) onDrop(dropped);
      }}
    >
      {children}
    </div>
  );
}

interface PickerProps {
  readonly control: ControlIds;
  readonly accept: string | undefined;
  readonly hasFile: boolean;
  readonly isDisabled: boolean;
  readonly onPick: (file: File) => void;
}

/** The browser's own field, which has the focus, beside a button that looks like all others. */
function Picker({ control, accept, hasFile, isDisabled, onPick }: PickerProps) {
  const { t } = useTranslation('ui');
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        {...control}
        ref={input}
        className="sr"
        type="file"
        accept={accept}
        disabled={isDisabled}
        onChange={(event) => {
          const picked = event.target.files?.[0];
          // The same file can be picked again after it was mended.
          event.target.value = '';
          if (picked) onPick(picked);
        }}
      />
      <Button
        icon="upload"
        disabled={isDisabled}
        aria-hidden="true"
        tabIndex={-1}
        onClick={() => input.current?.click()}
      >
        {hasFile ? t('file.other') : t('file.pick')}
      </Button>
      {!hasFile && <span>{t('file.drop')}</span>}
    </>
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
