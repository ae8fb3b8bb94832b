/** What only the pane beside an appointment or a mail says, in English. The German file has the same shape. */
export const appointmentEnglish = {
  notInOutlook: {
    title: 'Open this in Outlook',
    text: 'This pane stands beside an appointment or a mail in Outlook. A plain browser window cannot tell it who you are.',
  },
  noAnswer: {
    title: 'Outlook did not answer',
    text: 'The window around this pane gave no sign. Close the pane and open it again from the appointment or mail.',
  },
  tooOld: {
    title: 'This Outlook is too old for the pane',
    text: 'It cannot sign you in here. Outlook on the web and the new Outlook for Windows can; classic Outlook can from version 2409 on.',
    help: 'The same record is beside the meeting in Teams, and in Teams under “Your 1:1s”.',
  },
  nobodyElse: {
    title: 'Nobody else is in it yet',
    text: 'Add the person you meet to this appointment or mail. The record of the two of you then opens here by itself.',
  },
  noAppointment: {
    title: 'No 1:1 is open',
    text: 'Open the appointment of a 1:1, or a mail with one person you have one with, then open this pane from it.',
  },
  mail: {
    attach: 'Add this mail’s link',
    yours: 'It opens in your mailbox alone.',
  },
}
