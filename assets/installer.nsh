; Lists Textdesk among the apps that can open sms: and tel: links (Windows, "Default Programs": RegisteredApplications). It takes them from
; no other app: the agent chooses it there.

!macro customInstall
  WriteRegStr SHELL_CONTEXT "Software\Classes\Textdesk.Link" "" "Link to a phone number"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Textdesk.Link" "URL Protocol" ""
  WriteRegStr SHELL_CONTEXT "Software\Classes\Textdesk.Link\DefaultIcon" "" "$INSTDIR\${APP_EXECUTABLE_FILENAME},0"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Textdesk.Link\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" "%1"'
  WriteRegStr SHELL_CONTEXT "Software\Textdesk\Capabilities" "ApplicationName" "Textdesk"
  WriteRegStr SHELL_CONTEXT "Software\Textdesk\Capabilities" "ApplicationDescription" "Fills the composer with the number. Nothing is sent by it."
  WriteRegStr SHELL_CONTEXT "Software\Textdesk\Capabilities\URLAssociations" "sms" "Textdesk.Link"
  WriteRegStr SHELL_CONTEXT "Software\Textdesk\Capabilities\URLAssociations" "tel" "Textdesk.Link"
  WriteRegStr SHELL_CONTEXT "Software\RegisteredApplications" "Textdesk" "Software\Textdesk\Capabilities"
!macroend

!macro customUnInstall
  DeleteRegValue SHELL_CONTEXT "Software\RegisteredApplications" "Textdesk"
  DeleteRegKey SHELL_CONTEXT "Software\Textdesk"
  DeleteRegKey SHELL_CONTEXT "Software\Classes\Textdesk.Link"
!macroend
