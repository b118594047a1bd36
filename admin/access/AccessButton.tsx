import AccountIcon from "@mui/icons-material/AccountCircleOutlined";
import LoginIcon from "@mui/icons-material/Login";
import LogoutIcon from "@mui/icons-material/Logout";
import { IconButton, Tooltip } from "@mui/material";
import { LinkBase, useGetIdentity, useLogout, useRedirect } from "react-admin";

/** Signs in or out, whichever there is to do. */
export function AccessButton() {
  const { identity, refetch } = useGetIdentity();
  const logout = useLogout();
  const redirect = useRedirect();
  const label = identity?.id ? `Sign out ${identity.fullName}` : "Sign in";
  const act = () => (identity?.id ? logout(undefined, "/", false).then(() => refetch?.()) : redirect("/login"));
  return (
    <>
      {identity?.id ? (
        <Tooltip title="Your account">
          <IconButton color="inherit" component={LinkBase} to="/account" aria-label="Your account">
            <AccountIcon />
          </IconButton>
        </Tooltip>
      ) : null}
      <Tooltip title={label}>
        <IconButton color="inherit" onClick={act} aria-label={label}>
          {identity?.id ? <LogoutIcon /> : <LoginIcon />}
        </IconButton>
      </Tooltip>
    </>
  );
}
