using System.Security.Claims;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Testing;
using StaffAssistant.Web.Demo;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Identity.Sessions;
using Xunit;

namespace StaffAssistant.Web.Tests.Identity;

public sealed class AccessScopeProviderTests : IDisposable
{
    private readonly TemporaryDirectory _folder = A.Folder();
    private readonly SignedInSessions _sessions;

    public AccessScopeProviderTests() => _sessions = TestSessions.In(_folder.Path);

    [Fact]
    public void A_tag_that_is_taken_away_is_gone_at_the_next_look()
    {
        Write("roles: [Employee]", "tags: [alle, soziales]");
        var (scopes, user) = (Provider(), User("jb"));
        Assert.Contains("tag:soziales", scopes.ScopeOf(user).Grants);

        Write("roles: [Employee]", "tags: [alle]");

        Assert.Equal(["tag:alle"], scopes.ScopeOf(user).Grants);
    }

    [Fact]
    public void Who_is_no_longer_an_editor_edits_nothing()
    {
        Write("roles: [Employee, Editor]", "tags: [alle]", "editorOf: [Personal]");
        var (scopes, user) = (Provider(), User("jb"));
        Assert.True(scopes.ScopeOf(user).Edits(new CollectionName("Personal")));

        Write("roles: [Employee]", "tags: [alle]", "editorOf: [Personal]");

        Assert.False(scopes.ScopeOf(user).Edits(new CollectionName("Personal")));
    }

    [Fact]
    public void Who_is_unknown_not_signed_in_or_no_employee_sees_nothing()
    {
        Write("roles: [Administrator]", "tags: [alle]");
        var scopes = Provider();

        Assert.Same(AccessScope.None, scopes.ScopeOf(User("jb")));
        Assert.Same(AccessScope.None, scopes.ScopeOf(User("nobody")));
        Assert.Same(AccessScope.None, scopes.ScopeOf(new ClaimsPrincipal(new ClaimsIdentity())));
        Assert.Same(AccessScope.None, scopes.ScopeOf(new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, "jb")]))));
    }

    [Fact]
    public void A_file_that_cannot_be_read_gives_nobody_anything()
    {
        Write("roles: [Employee]", "tags: [alle]");
        var (scopes, user) = (Provider(), User("jb"));
        Assert.NotEmpty(scopes.ScopeOf(user).Grants);

        _folder.Write("persons.yaml", "- key: [broken");

        Assert.Same(AccessScope.None, scopes.ScopeOf(user));
    }

    [Fact]
    public void A_signed_in_principal_holds_key_and_session_and_nothing_else()
    {
        var session = _sessions.Open("jb");

        var claims = StaffClaims.For(session, "test").Claims.ToDictionary(claim => claim.Type, claim => claim.Value);

        Assert.Equal(new() { [ClaimTypes.NameIdentifier] = "jb", ["session"] = session.Id.ToString() }, claims);
    }

    [Fact]
    public void Whose_session_ended_sees_nothing_although_the_principal_is_still_there()
    {
        Write("roles: [Employee]", "tags: [alle]");
        var (scopes, user) = (Provider(), User("jb"));
        Assert.NotEmpty(scopes.ScopeOf(user).Grants);

        _sessions.End(user.Session()!.Value);

        Assert.Same(AccessScope.None, scopes.ScopeOf(user));
    }

    [Fact]
    public void A_session_counts_for_its_own_person_only()
    {
        Write("roles: [Employee]", "tags: [alle]");
        var session = _sessions.Open("somebody");

        Assert.Same(AccessScope.None, Provider().ScopeOf(StaffClaims.For(session with { PersonKey = "jb" }, "test")));
    }

    public void Dispose()
    {
        _sessions.Dispose();
        _folder.Dispose();
    }

    private ClaimsPrincipal User(string key) => StaffClaims.For(_sessions.Open(key), "test");

    private AccessScopeProvider Provider() =>
        new(_sessions, new PersonDirectory(Options.Create(new DemoOptions { Directory = _folder.Path }), NullLogger<PersonDirectory>.Instance));

    private void Write(params string[] fields) =>
        _folder.Write("persons.yaml", $"- key: jb\n  name: Jana Brandt\n  initials: JB\n  unit: Sozialamt\n{string.Concat(fields.Select(field => $"  {field}\n"))}");
}
