using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace StaffAssistant.Web.Tests.Rights;

/// <summary>A port whose every call is two steps, one before and one after it; what was read by calls after the act is kept.</summary>
public class SteppedPort<T> : DispatchProxy
    where T : class
{
    private static readonly MethodInfo Await = typeof(SteppedPort<T>).GetMethod(nameof(AwaitAsync), BindingFlags.NonPublic | BindingFlags.Instance)!;
    private T _port = null!;
    private Steps _steps = null!;
    private List<object?> _readLater = null!;

    internal static void Wrap(IServiceCollection services, Steps steps, List<object?> readLater)
    {
        var registered = services.Last(service => service.ServiceType == typeof(T));
        services.AddSingleton(provider =>
        {
            var port = Create<T, SteppedPort<T>>();
            var proxy = (SteppedPort<T>)(object)port;
            (proxy._steps, proxy._readLater) = (steps, readLater);
            proxy._port = (T)(registered.ImplementationFactory?.Invoke(provider) ?? ActivatorUtilities.CreateInstance(provider, registered.ImplementationType!));
            return port;
        });
    }

    /// <inheritdoc />
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        Func<object?> call = () => targetMethod!.Invoke(_port, BindingFlags.DoNotWrapExceptions, null, args, null);
        return targetMethod!.ReturnType is { IsGenericType: true } task && task.GetGenericTypeDefinition() == typeof(Task<>)
            ? Await.MakeGenericMethod(task.GetGenericArguments()).Invoke(this, [call])
            : call();
    }

    private async Task<TResult> AwaitAsync<TResult>(Func<object?> call)
    {
        await _steps.StepAsync();
        var later = _steps.IsDone;
        var result = await (Task<TResult>)call()!;
        if (later)
            _readLater.Add(result);
        await _steps.StepAsync();
        return result;
    }
}
