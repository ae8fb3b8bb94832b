import { makeStyles, mergeClasses, Select, type SelectProps } from '@fluentui/react-components'

const useStyles = makeStyles({
  box: { minWidth: 0 },
  list: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
})

/** A list that is as wide as its place and not as its longest word, so that it never lies over what stands beside it. */
export function PlaceSelect({ className, ...rest }: Omit<SelectProps, 'select'>) {
  const styles = useStyles()
  return <Select className={mergeClasses(styles.box, className)} select={{ className: styles.list }} {...rest} />
}
